/** A JSON schema, as far as it says the shape of things. */
export type Schema = Readonly<Record<string, unknown>>;

/**
 * The shapes that the interfaces and types of a TypeScript file declare, as JSON schemas by their name: what one extends is part of
 * it, nothing else may be in it, and what is not optional is required. It reads the plain TypeScript of our model, not all of it.
 */
export function schemasOfTypes(source: string): Readonly<Record<string, Schema>> {
    const code = source.replaceAll(/\/\*[^]*?\*\//g, '');
    const interfaces = new Map([...code.matchAll(/^export interface (\w+)(?: extends ([\w, ]+))? \{\n([^]*?)^\}/gm)]
        .map(([, name, bases, body]) => [name!, { bases: bases?.split(/,\s*/) ?? [], body: body! }]));
    const choices = new Map([...code.matchAll(/^export type (\w+) = ([^;]+);/gm)]
        .map(([, name, type]) => [name!, new TypeReader(type!, () => []).type()]));
    const fieldsOf = (name: string): readonly Field[] => {
        const found = interfaces.get(name);
        if (!found) return (choices.get(name)?.['enum'] as readonly string[]).map(name => ({ name, optional: false, type: {} }));
        return [...found.bases.flatMap(fieldsOf), ...new TypeReader(found.body, fieldsOf).fields()];
    };
    return { ...Object.fromEntries(choices), ...Object.fromEntries([...interfaces.keys()].map(name => [name, objectOf(fieldsOf(name))])) };
}

interface Field {
    readonly name: string;
    readonly optional: boolean;
    readonly type: Schema;
}

function objectOf(fields: readonly Field[]): Schema {
    const required = fields.filter(({ optional }) => !optional).map(({ name }) => name);
    return {
        type: 'object',
        additionalProperties: false,
        ...(required.length > 0 && { required }),
        properties: Object.fromEntries(fields.map(({ name, type }) => [name, type]))
    };
}

/** Reads a type word by word; `named` gives the fields of an interface, or one for each choice of a type. */
class TypeReader {
    private readonly words: string[];
    private readonly named: (name: string) => readonly Field[];

    constructor(code: string, named: (name: string) => readonly Field[]) {
        this.words = code.match(/'[^']*'|\w+|[^\s\w]/g) ?? [];
        this.named = named;
    }

    fields(): readonly Field[] {
        const fields: Field[] = [];
        while (this.words.length > 0 && this.words[0] !== '}') {
            this.take('readonly');
            const name = this.words.shift()!;
            const optional = this.accept('?');
            this.take(':');
            fields.push({ name, optional, type: this.type() });
            this.accept(';');
        }
        return fields;
    }

    type(): Schema {
        const first = this.one();
        const others: Schema[] = [];
        while (this.accept('|')) others.push(this.one());
        return others.length === 0 ? first : { enum: [first, ...others].map(schema => schema['const']) };
    }

    private one(): Schema {
        const word = this.words.shift()!;
        if (word.startsWith('\'')) return { const: word.slice(1, -1) };
        if (/^\d/.test(word)) return { const: Number(word) };
        if (word === 'readonly') return this.list();
        if (word === 'Readonly') return this.record();
        if (word === '{') return objectOf(this.rest());
        if (['string', 'number', 'boolean'].includes(word)) return { type: word };
        if (!this.accept('&')) return { $ref: `#/$defs/${word}` };
        this.take('{');
        return objectOf([...this.named(word), ...this.rest()]);
    }

    private rest(): readonly Field[] {
        const fields = this.fields();
        this.take('}');
        return fields;
    }

    private list(): Schema {
        const items = this.one();
        this.take('[');
        this.take(']');
        return { type: 'array', items };
    }

    private record(): Schema {
        for (const word of ['<', 'Record', '<']) this.take(word);
        const fields = this.named(this.words.shift()!);
        this.take(',');
        const type = this.one();
        this.take('>');
        this.take('>');
        return objectOf(fields.map(field => ({ ...field, type })));
    }

    private accept(word: string): boolean {
        if (this.words[0] !== word) return false;
        this.words.shift();
        return true;
    }

    private take(word: string): void {
        if (!this.accept(word)) throw new Error(`"${word}" is missing before: ${this.words.slice(0, 8).join(' ')}`);
    }
}
