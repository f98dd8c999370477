// The built site as a good host sends it, packed and with its headers, and beside it pages to compare with.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { headersFor, parseHeaders } from '../site-headers.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const html = 'text/html; charset=utf-8';
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': html,
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};
const bareBytes = 5_000;
const peersAt = '/peers/';
const isPeer = (path: string) => path.startsWith(peersAt);

/** A heading and 5 kB of words, nothing else: what the network and the browser cost by themselves. */
function barePage(): string {
  const start =
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><link rel="icon" href="data:,"><h1>Bare</h1><p>';
  const words = Array.from({ length: 2_000 }, (_, i) => ((i * 7919) % 46_656).toString(36));
  return `${start}${words.join(' ')}`.slice(0, bareBytes);
}

const fast = async (response: ServerResponse, body: Buffer): Promise<void> => {
  response.end(body);
};

interface Found {
  /** Undefined where it is packed already. */
  readonly type: string | undefined;
  readonly content: Buffer;
}

export interface LoadServer {
  readonly site: string;
  readonly bare: string;
  /** The folder of peers, one folder each, if there is one. */
  readonly peers: string;
  readonly close: () => void;
}

/** `send` is how an answer travels, at once unless told; `peers` a folder of built pages of others. */
export async function serveLoad(send = fast, peers?: string): Promise<LoadServer> {
  const rules = parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
  const bare = Buffer.from(barePage());

  function found(path: string): Found | undefined {
    if (path === '/bare.html') return { type: html, content: bare };
    const folder = isPeer(path) ? peers : dist;
    if (folder === undefined) return undefined;
    const name = isPeer(path) ? path.slice(peersAt.length) : path;
    const file = join(folder, normalize(`/${name.endsWith('/') ? `${name}index.html` : name}`));
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return undefined;
    return { type: types[extname(file)], content: readFileSync(file) };
  }

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const file = found(path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    // Pages of others get all but the policy, which names our own scripts and styles.
    for (const [name, value] of headersFor(rules, path)) {
      const isPolicy = name.toLowerCase() === 'content-security-policy';
      if (!(isPolicy && isPeer(path))) response.setHeader(name, value);
    }
    // Fonts and pictures are packed already.
    if (file.type === undefined) {
      response.writeHead(200);
      void send(response, file.content);
      return;
    }
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Encoding': 'gzip' });
    void send(response, gzipSync(file.content, { level: 9 }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const site = `http://127.0.0.1:${address.port}/`;
  return {
    site,
    bare: `${site}bare.html`,
    peers: new URL(peersAt, site).href,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
