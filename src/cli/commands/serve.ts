import { InvalidArgumentError, type Command } from 'commander';
import { resolve } from 'node:path';
import { languages } from '../../map/captions/index.ts';
import { refuseEmpty } from '../failure.ts';
import { readLanguage } from './read-language.ts';

/** `journey serve`: the live preview in a browser, for any editor. */
export function serve(program: Command): void {
    program.command('serve')
        .argument('[path]', 'a .journey file, or a folder of them', '.')
        .option('--port <number>', 'the port to answer on; a free one if nothing is said', readPort, 0)
        .option('--lang <tag>', `the language of the map's own words and of the page, ${languages.map(({ tag }) => tag).join(' or ')}; the journey's, or else the browser's, if nothing is said`, readLanguage)
        .description('shows the live map in a browser and follows the files')
        .action(async (path: string, { port, lang }: { readonly port: number; readonly lang?: string }) => {
            refuseEmpty(path);
            const [{ openLiveJourneys }, { servePreview }] = await Promise.all([import('../live/live-journeys.ts'), import('../live/preview-server.ts')]);
            const journeys = await openLiveJourneys(resolve(path));
            const { address, server } = await servePreview({ journeys, lang }, port).catch((reason: unknown) => {
                journeys.close();
                throw reason;
            });
            for (const signal of ['SIGINT', 'SIGTERM'] as const) {
                process.once(signal, () => {
                    journeys.close();
                    server.close();
                    server.closeAllConnections();
                });
            }
            console.log(address);
        });
}

function readPort(text: string): number {
    const port = Number(text);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
    return port;
}
