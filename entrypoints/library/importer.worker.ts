import { openRepository } from '../../utils/clippings/repository.ts';
import { readImport } from '../../utils/import/readFile.ts';
import type { ImportedFile } from '../../utils/import/types.ts';
import type { FromImporter, ToImporter } from './importMessages.ts';

// The worker's global is not a window; only these two names of it are used.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToImporter>) => void) | null;
  postMessage(message: FromImporter): void;
};

const repository = openRepository();
let incoming: Omit<ImportedFile, 'format'> = { clippings: [], collections: [], pictures: [], presets: [] };

const progress = (done: number, total: number) => scope.postMessage({ kind: 'progress', share: total === 0 ? 1 : done / total });

async function read(file: File): Promise<void> {
  // Reading the file is the first half, comparing it with the library the second.
  let told = 0;
  const half = (share: number) => {
    if (share - told < 0.005 && share < 1) return;
    told = share;
    progress(share, 2);
  };
  incoming = await readImport(file, new Date().toISOString(), half);
  const plan = await repository.planImport(incoming.clippings, (done, total) => progress(total + done, 2 * total), incoming);
  scope.postMessage({ kind: 'planned', plan });
}

async function apply(): Promise<void> {
  scope.postMessage({ kind: 'applied', plan: await repository.importClippings(incoming.clippings, progress, incoming) });
}

scope.onmessage = ({ data }) => {
  (data.kind === 'read' ? read(data.file) : apply()).catch(error => {
    const { key, line } = error as { key?: unknown; line?: unknown };
    scope.postMessage({
      kind: 'failed',
      key: typeof key === 'string' ? key : null,
      line: typeof line === 'number' ? line : null,
      message: error instanceof Error ? error.message : String(error),
    });
  });
};
