import { type FileSystemProvider, type URI, UriUtils } from 'langium';
import { asItComes, type Configuration, configurationOf, type Decision } from './configuration.ts';
import { type Mistake, readConfiguration } from './read-configuration.ts';

/** The name of the file in which a team decides about the rules, for its folder and all below. */
export const CONFIGURATION_FILE = 'journey.config.json';

/** A configuration as it was read last. */
export interface ConfigurationFile {
    readonly uri: URI;
    readonly text: string;
    readonly configuration: Configuration;
    readonly mistakes: readonly Mistake[];
}

/** Finds the configuration that holds for a file: the nearest one upwards. What was read is kept until it is forgotten. */
export class Configurations {
    /** What was decided beside every file, for this run; it wins in what it says. */
    beside: ReadonlyMap<string, Decision> = new Map();
    private readonly files: FileSystemProvider;
    private readonly byFolder = new Map<string, Promise<ConfigurationFile | undefined>>();

    constructor(files: FileSystemProvider) {
        this.files = files;
    }

    async of(uri: URI): Promise<Configuration> {
        return (await this.fileOf(uri))?.configuration ?? (this.beside.size === 0 ? asItComes : configurationOf(this.beside));
    }

    /** The file that holds for another one, if any. */
    fileOf(uri: URI): Promise<ConfigurationFile | undefined> {
        return this.inFolder(UriUtils.dirname(uri));
    }

    /** Every configuration that was read. */
    async read(): Promise<readonly ConfigurationFile[]> {
        const all = (await Promise.all(this.byFolder.values())).flatMap(file => file ?? []);
        return [...new Map(all.map(file => [file.uri.toString(), file])).values()];
    }

    /** Reads everything anew when it is asked for next. */
    forget(): void {
        this.byFolder.clear();
    }

    private inFolder(folder: URI): Promise<ConfigurationFile | undefined> {
        const key = folder.toString();
        let found = this.byFolder.get(key);
        if (!found) this.byFolder.set(key, found = this.look(folder));
        return found;
    }

    private async look(folder: URI): Promise<ConfigurationFile | undefined> {
        const uri = UriUtils.joinPath(folder, CONFIGURATION_FILE);
        const text = await this.textOf(uri);
        if (typeof text === 'string') {
            const { decisions, mistakes } = readConfiguration(text);
            const beside = [...this.beside].map(([rule, decision]) => [rule, { ...decisions.get(rule), ...decision }] as const);
            return { uri, text, mistakes, configuration: configurationOf(new Map([...decisions, ...beside])) };
        }
        const above = UriUtils.dirname(folder);
        const further = UriUtils.equals(above, folder) ? undefined : await this.inFolder(above);
        return text === undefined ? further : { uri, text: '', mistakes: [text], configuration: further?.configuration ?? configurationOf(this.beside) };
    }

    /** Undefined where there is none, or else what keeps it from being read. */
    private async textOf(uri: URI): Promise<string | Mistake | undefined> {
        try {
            const { isFile, isDirectory } = await this.files.stat(uri);
            if (!isFile) return isDirectory ? folderMistake : undefined;
        } catch (reason) {
            return (reason as { readonly code?: unknown }).code === 'ELOOP' ? unreadableMistake : undefined;
        }
        try {
            return await this.files.readFile(uri);
        } catch {
            return unreadableMistake;
        }
    }
}

const unreadableMistake: Mistake = { message: `${CONFIGURATION_FILE} cannot be read, so nothing that it says holds.`, offset: 0, length: 0 };

/** A folder decides nothing: what holds further up holds here too. */
const folderMistake: Mistake = { message: `${CONFIGURATION_FILE} is a folder; a configuration is a file of this name.`, offset: 0, length: 0 };
