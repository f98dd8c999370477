// A plain server of files, as the simplest host is: the build under a path, pages of a test beside it, no headers of its
// own unless it is given some.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

interface Serving {
  /** Where the build stands, with both slashes. */
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  /** The build itself, where another one is served. */
  readonly folder?: string;
  /** Pages by their path, which need not be in the build. */
  readonly pages?: Readonly<Record<string, string>>;
}

interface StaticServer {
  readonly port: number;
  readonly close: () => void;
}

export async function serveStatic({
  path = '/',
  headers = {},
  folder = dist,
  pages = {},
}: Serving): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent((request.url ?? '/').split('?', 1)[0] ?? '/');
    const page = pages[asked];
    if (page !== undefined) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
      return;
    }
    const inside = asked.startsWith(path) ? normalize(asked.slice(path.length)) : '..';
    const named = join(folder, inside.endsWith('/') || inside === '.' ? 'index.html' : inside);
    const isThere = !inside.startsWith('..') && existsSync(named) && statSync(named).isFile();
    const file = isThere ? named : join(folder, '404.html');
    response.writeHead(isThere ? 200 : 404, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      ...headers,
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    port: address.port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
