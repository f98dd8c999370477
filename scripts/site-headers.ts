// Reads public/_headers, so that the policy is written once: the build puts it into a meta tag for
// hosts that ignore the file, and the preview server answers as a host that honours it would.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

export type HeaderRule = { path: string; headers: [name: string, value: string][] };

const source = new URL('../public/_headers', import.meta.url);

export const parseHeaders = (text: string): HeaderRule[] => {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(':');
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
};

export const headersFor = (rules: readonly HeaderRule[], path: string) =>
  rules
    .filter((rule) =>
      rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
    )
    .flatMap((rule) => rule.headers);

/** The policy for a meta tag, where frame-ancestors has no meaning and draws a warning. */
export const metaPolicy = (rules: readonly HeaderRule[]): string => {
  const policy = headersFor(rules, '/').find(([name]) => name === 'Content-Security-Policy')?.[1];
  if (policy === undefined) throw new Error('public/_headers has no Content-Security-Policy.');
  return policy
    .split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');
};

export const siteHeaders = (): Plugin => {
  const rules = parseHeaders(readFileSync(source, 'utf8'));
  const charset = /<meta charset="utf-8" ?\/?>/;
  let building = false;
  return {
    name: 'site-headers',
    configResolved(config) {
      building = config.command === 'build';
    },
    // Only in the build: the dev server injects inline scripts for hot reloading.
    transformIndexHtml(html) {
      if (!building) return html;
      if (!charset.test(html))
        throw new Error('index.html must begin with <meta charset="utf-8">.');
      const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(rules)}">`;
      return html.replace(charset, (found) => `${found}\n    ${meta}`);
    },
    configurePreviewServer(server) {
      // The built file: the build adds the hashes of what stands in the page itself.
      const { root, build } = server.config;
      const file = resolve(root, build.outDir, '_headers');
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
        const built = parseHeaders(readFileSync(file, 'utf8'));
        for (const [name, value] of headersFor(built, path)) response.setHeader(name, value);
        next();
      });
    },
  };
};
