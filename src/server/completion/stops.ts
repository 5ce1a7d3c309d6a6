/** The tab stops of a snippet, counted from 1. */
export class Stops {
    private count = 0;

    stop(text = ''): string {
        this.count++;
        return text === '' ? `$${this.count}` : `\${${this.count}:${text.replaceAll(/[\\$}]/g, '\\$&')}}`;
    }

    choice(values: readonly string[]): string {
        if (values.length === 1) return this.stop(values[0]);
        this.count++;
        return `\${${this.count}|${values.map(value => value.replaceAll(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
    }
}
