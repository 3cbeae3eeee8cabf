import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One response of the proxy: `url` is absolute and without query and fragment. */
export interface Served {
  body: string | Uint8Array;
  type?: string;
  status?: number;
}

/** What a browser asked for: absolute URL (or `host:port` of a refused tunnel), and whether the proxy had an answer. */
export interface Asked {
  url: string;
  served: boolean;
  origin: string | null;
}

export interface TestProxy {
  port: number;
  /** Files by absolute URL; changing the map changes what the next request meets. */
  files: Map<string, Served>;
  asked: Asked[];
  close(): Promise<void>;
}

/** Hosts the browsers themselves ask for at start-up whatever the settings; none is of the extension's doing. */
const browserServices = /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|google(?:apis)?\.com|gvt1\.com|gstatic\.com)(?::\d+)?$/;

/**
 * A plain HTTP proxy on loopback that answers every host name from `files`, so that the extension meets real addresses
 * without a network; tunnels (HTTPS) are refused and recorded.
 */
export async function startProxy(files: Map<string, Served>): Promise<TestProxy> {
  const asked: Asked[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const file = files.get(`${url.origin}${url.pathname}`) ?? (url.pathname === '/favicon.ico' ? { body: '', status: 204 } : undefined);
    asked.push({ url: url.href, served: file !== undefined, origin: request.headers.origin ?? null });
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not served');
      return;
    }
    response.writeHead(file.status ?? 200, { 'content-type': file.type ?? 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(file.body);
  });
  server.on('connect', (request, socket) => {
    asked.push({ url: request.url ?? '', served: false, origin: null });
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    files,
    asked,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Requests nobody but the extension can have made: unserved addresses that are no service of the browser, and any with its origin. */
export function requestsOfExtension(proxy: TestProxy): string[] {
  return proxy.asked
    .filter(({ url, served, origin }) => {
      if (origin?.includes('-extension://')) return true;
      if (served) return false;
      const host = url.includes('://') ? new URL(url).host : url;
      return !browserServices.test(host);
    })
    .map(({ url }) => url);
}
