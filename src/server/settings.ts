import { DefaultConfigurationProvider, type ConfigurationInitializedParams, Emitter, type LangiumSharedCoreServices } from 'langium';
import type { DidChangeConfigurationParams, InitializeParams } from 'vscode-languageserver';

/** What the server does where the client says nothing else; each is a setting of the section `journey`. */
export const DEFAULTS = {
    'codeLens.personas': true,
    'codeLens.journeys': true,
    'codeLens.pains': true,
    'inlayHints.phases': true,
    'inlayHints.shares': true,
    'inlayHints.measurements': true
} as const;

export type SettingName = keyof typeof DEFAULTS;
export type Settings = Readonly<Record<SettingName, boolean>>;

const SECTION = 'journey';

/** The settings of the client, known at any time: nobody waits for a client that is slow to tell them. */
export class ClientSettings extends DefaultConfigurationProvider {
    now: Settings = DEFAULTS;
    private readonly changed = new Emitter<void>();
    /** Called when the client has told something else than before. */
    readonly onChange = this.changed.event;
    private ask: (() => Promise<void>) | undefined;
    private canRegister = false;
    /** The commands that the editor has, as it told them; undefined until somebody asks. */
    private commands: readonly unknown[] | undefined;

    static of({ workspace }: LangiumSharedCoreServices): ClientSettings {
        return workspace.ConfigurationProvider as ClientSettings;
    }

    override initialize(params: InitializeParams): void {
        super.initialize(params);
        this.canRegister = params.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
        const { commands } = Object(params.initializationOptions) as { commands?: unknown };
        this.commands = Array.isArray(commands) ? commands : [];
    }

    /** True for a command that a click can run. */
    knows(command: string): boolean {
        return this.commands?.includes(command) ?? true;
    }

    override async initialized(params: ConfigurationInitializedParams): Promise<void> {
        const { fetchConfiguration } = params;
        if (this.workspaceConfig && fetchConfiguration) {
            this.ask = async () => this.updateSectionConfiguration(SECTION, (await fetchConfiguration([{ section: SECTION }]) as readonly unknown[])[0]);
        }
        await super.initialized(this.canRegister ? params : { ...params, register: undefined });
    }

    /** A client that says only that something has changed is asked what it is. */
    override updateConfiguration(change: DidChangeConfigurationParams): void {
        if (Object.hasOwn(Object(change.settings) as object, SECTION)) super.updateConfiguration(change);
        else void this.ask?.().catch(() => undefined);
    }

    protected override updateSectionConfiguration(section: string, configuration: unknown): void {
        super.updateSectionConfiguration(section, configuration);
        if (section !== SECTION) return;
        const before = this.now;
        this.now = readSettings(configuration);
        if (settingNames.some(name => before[name] !== this.now[name])) this.changed.fire();
    }
}

const settingNames = Object.keys(DEFAULTS) as readonly SettingName[];

/** What is missing, or no answer to the question, has its default. */
export function readSettings(told: unknown): Settings {
    return Object.fromEntries(settingNames.map(name => {
        const value = name.split('.').reduce<unknown>((part, word) => (Object(part) as Record<string, unknown>)[word], told);
        return [name, typeof value === 'boolean' ? value : DEFAULTS[name]];
    })) as Settings;
}
