import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { HUBSPOT_HOST, SALESFORCE_VARIANTS } from './deals';
import { certificateFor } from './server/certificate';
import { siteHandler } from './server/site';

export interface DemoServer {
  readonly port: number;
  close(): Promise<void>;
}

export interface DemoOptions {
  /** The folder that `buildDemo` wrote. */
  readonly root: string;
  readonly port?: number;
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    // Browsers keep connections open; waiting for them would take minutes.
    server.closeAllConnections();
  });
}

/** Serves both CRMs on one local port; the host in the request decides which one. */
export async function startDemo({ root, port = 0 }: DemoOptions): Promise<DemoServer> {
  const { key, cert } = await certificateFor([...Object.values(SALESFORCE_VARIANTS), HUBSPOT_HOST]);
  const server = createServer(
    { key, cert },
    siteHandler([
      { domain: 'lightning.force.com', folder: join(root, 'salesforce') },
      { domain: 'hubspot.com', folder: join(root, 'hubspot') },
    ]),
  );
  const actualPort = await listening(server, port);
  return { port: actualPort, close: () => closed(server) };
}
