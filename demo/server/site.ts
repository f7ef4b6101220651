import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { SECURITY_HEADERS } from './security-headers';

export interface Site {
  readonly domain: string;
  readonly folder: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Returns the file for a path. Assets are in one flat folder; other paths are pages of the app. */
function fileFor(path: string): string | undefined {
  if (/^\/assets\/[\w-]+\.\w+$/.test(path)) return path.slice(1);
  return extname(path) === '' ? 'index.html' : undefined;
}

function siteOf(request: IncomingMessage, sites: readonly Site[]): Site | undefined {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  return sites.find(({ domain }) => host === domain || host.endsWith(`.${domain}`));
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': 'text/plain' }).end(text);
}

async function answer(request: IncomingMessage, response: ServerResponse, sites: readonly Site[]) {
  const site = siteOf(request, sites);
  if (site === undefined) return refuse(response, 421, 'No demo site on this host.');
  const file = fileFor(new URL(request.url ?? '/', 'https://demo.invalid').pathname);
  if (file === undefined) return refuse(response, 404, 'The demo has no such file.');
  const body = await readFile(join(site.folder, file)).catch(() => undefined);
  if (body === undefined) return refuse(response, 404, 'The demo has no such file.');
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const headers = { ...SECURITY_HEADERS, 'Content-Type': type };
  // Documents with "no-store" never enter the back/forward cache, unlike a CRM's pages.
  const isPage = file === 'index.html';
  response.writeHead(200, isPage ? { ...headers, 'Cache-Control': 'no-cache' } : headers).end(body);
}

export function siteHandler(sites: readonly Site[]): RequestListener {
  return (request, response) => {
    answer(request, response, sites).catch(() => refuse(response, 500, 'The demo failed.'));
  };
}
