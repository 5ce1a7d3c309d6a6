import type { PageColours } from '../../src/print/page-palette.ts';

/**
 * Popular themes of VS Code with the colours that the map takes from them: editor background and foreground, description, link. As the
 * themes' files have them; what a theme does not say is VS Code's own default for light or dark.
 */
export const editorThemes: Readonly<Record<string, PageColours>> = {
    'Dark Modern': { page: '#1F1F1F', ink: '#CCCCCC', quiet: '#9D9D9D', accent: '#4DAAFC' },
    'Light Modern': { page: '#FFFFFF', ink: '#3B3B3B', quiet: '#3B3B3B', accent: '#005FB8' },
    'Dark+': { page: '#1E1E1E', ink: '#D4D4D4', quiet: 'rgba(204, 204, 204, 0.7)', accent: '#3794FF' },
    'Light+': { page: '#FFFFFF', ink: '#000000', quiet: '#717171', accent: '#006AB1' },
    Monokai: { page: '#272822', ink: '#F8F8F2', quiet: 'rgba(204, 204, 204, 0.7)', accent: '#3794FF' },
    'Solarized Light': { page: '#FDF6E3', ink: '#657B83', quiet: '#717171', accent: '#006AB1' },
    'Solarized Dark': { page: '#002B36', ink: '#839496', quiet: 'rgba(204, 204, 204, 0.7)', accent: '#3794FF' },
    'One Dark Pro': { page: '#282C34', ink: '#ABB2BF', quiet: '#ABB2BF', accent: '#61AFEF' },
    'GitHub Light Default': { page: '#FFFFFF', ink: '#1F2328', quiet: '#656D76', accent: '#0969DA' },
    'GitHub Dark Default': { page: '#0D1117', ink: '#E6EDF3', quiet: '#7D8590', accent: '#2F81F7' },
    Dracula: { page: '#282A36', ink: '#F8F8F2', quiet: 'rgba(248, 248, 242, 0.7)', accent: '#3794FF' },
    Nord: { page: '#2E3440', ink: '#D8DEE9', quiet: '#D8DEE9E6', accent: '#88C0D0' },
    'Tokyo Night': { page: '#1A1B26', ink: '#A9B1D6', quiet: '#515670', accent: '#6183BB' },
    'Gruvbox Dark Medium': { page: '#282828', ink: '#EBDBB2', quiet: 'rgba(235, 219, 178, 0.7)', accent: '#83A598' }
};
