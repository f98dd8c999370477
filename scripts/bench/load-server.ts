// The built site as a good host sends it, packed and with its headers, and beside it a bare page to compare with.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { headersFor, parseHeaders } from '../site-headers.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};
const bareBytes = 5_000;

/** A heading and 5 kB of words, nothing else: what the network and the browser cost by themselves. */
function barePage(): string {
  const start =
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><link rel="icon" href="data:,"><h1>Bare</h1><p>';
  const words = Array.from({ length: 2_000 }, (_, i) => ((i * 7919) % 46_656).toString(36));
  return `${start}${words.join(' ')}`.slice(0, bareBytes);
}

export interface LoadServer {
  readonly site: string;
  readonly bare: string;
  readonly close: () => void;
}

export async function serveLoad(): Promise<LoadServer> {
  const rules = parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
  const bare = barePage();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (path === '/bare.html') {
      // As it is: 5 kB are what travels.
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(bare);
      return;
    }
    const file = join(dist, normalize(path === '/' ? '/index.html' : path));
    if (!file.startsWith(dist) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    const type = types[extname(file)];
    const content = readFileSync(file);
    // Fonts and pictures are packed already.
    if (type === undefined) {
      response.writeHead(200).end(content);
      return;
    }
    response
      .writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' })
      .end(gzipSync(content, { level: 9 }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const site = `http://127.0.0.1:${address.port}/`;
  return {
    site,
    bare: `${site}bare.html`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
