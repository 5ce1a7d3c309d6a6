import type { Example } from '../rule.ts';

/** The files of an example by their names. */
export function filesOf(example: Example): Readonly<Record<string, string>> {
    return typeof example === 'string' ? { 'example.journey': example } : example;
}

/** An example as code blocks; where there are several files, each one under its name. */
export function blocksOf(example: Example): string {
    const files = Object.entries(filesOf(example));
    return files.map(([name, text]) => `${files.length > 1 ? `\`${name}\`\n\n` : ''}\`\`\`journey\n${text.trim()}\n\`\`\``).join('\n\n');
}
