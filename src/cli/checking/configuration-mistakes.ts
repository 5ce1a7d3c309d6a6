import { TextDocument, URI } from 'langium';
import { Configurations } from '../../rules/config/configurations.ts';
import { mistakesIn } from '../../rules/config/mistakes.ts';
import { BoundedFileSystem } from '../files/bounded-file-system.ts';
import { type JourneyFile, shownName } from '../files/journey-file.ts';
import type { CheckedFile, Problem } from '../report.ts';
import { problemOf } from './problems-of.ts';

/** The configurations that hold for some of the files and are not understood, and what is wrong in them. */
export async function configurationMistakes(named: readonly JourneyFile[]): Promise<{ readonly besides: readonly CheckedFile[]; readonly problems: readonly Problem[] }> {
    const configurations = new Configurations(new BoundedFileSystem());
    for (const { path } of named) await configurations.fileOf(URI.file(path));
    const wrong = (await configurations.read()).filter(({ mistakes }) => mistakes.length > 0).map(file => ({ file, name: shownName(file.uri.fsPath) }));
    return {
        besides: wrong.map(({ file, name }) => ({ name, document: { textDocument: TextDocument.create(name, 'json', 0, file.text) } })),
        problems: wrong.flatMap(({ file, name }) => mistakesIn(file).map(mistake => problemOf(name, mistake)))
    };
}
