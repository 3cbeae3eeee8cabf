import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { formatTime } from '../../components/format.ts';
import { t } from '../../utils/i18n/t.ts';
import { bearWitness, forgetLoss, lostLibrary } from '../background/witness.ts';
import { repository } from './repository.ts';
import { goTo } from './useRoute.ts';

/** Says that the browser has cleared the library, until that was read, with the way to the last backup. */
export function LossNotice({ total }: { total: number }) {
  const [lost, setLost] = useState<string | null>(null);
  useEffect(() => {
    void lostLibrary(repository).then(async found => {
      setLost(found);
      // What was imported is worth as much as what was saved from a page.
      if (found === null && total > 0) await bearWitness(repository);
    });
  }, [total]);
  if (lost === null) return null;
  return (
    <p class="reminder" role="alert">
      <span>{t('libraryLost', formatTime(lost))}</span>
      <Button size="small" onClick={() => goTo({ dialog: 'import' })}>
        {t('optionsRestore')}
      </Button>
      <Button size="small" look="quiet" onClick={() => void forgetLoss(repository).then(() => setLost(null))}>
        {t('dismiss')}
      </Button>
    </p>
  );
}
