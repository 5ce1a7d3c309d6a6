/** User settings under which the workbench shows the files and nothing else. */
export const quietSettings = {
    'chat.disableAIFeatures': true,
    // The path of a file, shown where the pointer rests, lay over the next file when that was to be opened.
    'workbench.hover.delay': 600000,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.startupEditor': 'none',
    'workbench.welcomePage.experimentalOnboarding': false,
    'workbench.tips.enabled': false,
    'workbench.enableExperiments': false,
    'workbench.editor.enablePreview': false,
    'telemetry.telemetryLevel': 'off',
    'extensions.autoCheckUpdates': false,
    'extensions.autoUpdate': false,
    'extensions.ignoreRecommendations': true,
    'security.workspace.trust.enabled': false,
    'git.enabled': false,
    'git.openRepositoryInParentFolders': 'never',
    'json.schemaDownload.enable': false,
    'npm.fetchOnlinePackageInfo': false,
    'update.mode': 'none',
    'files.autoSave': 'off',
    // A dialog of the system is outside of what a test can touch.
    'files.simpleDialog.enable': true,
    'editor.minimap.enabled': false,
    'window.confirmBeforeClose': 'never'
};

/** Settings under which a folder opens in restricted mode and no dialog asks about it. */
export const restrictedSettings = {
    'security.workspace.trust.enabled': true,
    'security.workspace.trust.startupPrompt': 'never'
};

/** Settings under which the extension runs in the browser, though the server has a Node. */
export const webSettings = {
    'remote.extensionKind': { 'journey-as-code.journey-as-code': ['web'] }
};

/** Settings under which the folder's Git is looked at; without them nothing of Git is even started. */
export const gitSettings = {
    'git.enabled': true,
    'git.autofetch': false
};

/**
 * The environment of an editor under test: nothing of an editor or of npm around it gets in
 * (a terminal of VS Code turns the server into a remote control of that window), and what it writes stays in `folder`.
 */
export function quietEnvironment(folder: string, git = false): NodeJS.ProcessEnv {
    const noise = /^(VSCODE_|npm_|CODE_SERVER_|NODE_OPTIONS$|NODE_CHANNEL_FD$|ELECTRON_)/;
    const kept = Object.entries(process.env).filter(([name]) => !noise.test(name));
    return {
        ...Object.fromEntries(kept),
        HOME: folder, TMPDIR: folder, XDG_RUNTIME_DIR: folder,
        XDG_CONFIG_HOME: `${folder}/config`, XDG_DATA_HOME: `${folder}/data`,
        EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }),
        VSCODE_SKIP_BUILTIN_EXTENSIONS: ['GitHub.copilot-chat', 'vscode.github', ...git ? [] : ['vscode.git']].join()
    };
}
