import { type CompositeCstNode, type CstNode, DefaultValueConverter, type GrammarAST, type LeafCstNode, type ValueType } from 'langium';

/** Turns the text of a token into its value: texts without their quotes, names in one Unicode form, numbers as numbers. */
export class JourneyValues extends DefaultValueConverter {
    override runConverter(rule: GrammarAST.AbstractRule, input: string, node: CstNode): ValueType {
        switch (rule.name) {
            case 'TEXT': return readText(input);
            case 'NUMBER': return readNumber(input);
            // What the repair has put aside stands behind the head of a thing as no word at all.
            case 'Word': return isAside(node) ? '' : input;
            case 'Name': return input.normalize('NFC');
            default: return super.runConverter(rule, input, node);
        }
    }
}

function isAside(node: CstNode): boolean {
    const [leaf] = (node as CompositeCstNode).content ?? [node];
    return (leaf as LeafCstNode).tokenType.name === 'JUNK';
}

/** The text between quotes: escapes resolved, the common indentation of a text over several lines removed. */
export function readText(written: string): string {
    if (written.startsWith('"""')) return dedent(written.slice(3, -3));
    const inner = written.slice(1, isClosed(written) ? -1 : undefined);
    return inner.includes('\\') ? inner.replace(/\\(.)/g, (_, letter: string) => letter === 'n' ? '\n' : letter) : inner;
}

/** False for a text that ends with its line because its closing quote is missing. */
export function isClosed(written: string): boolean {
    const open = written[0]!;
    const closing = open === '"' ? '"' : open === '«' ? '»' : open === "'" ? "'" : open === '‘' ? '’' : '”“"';
    return written.length > 1 && closing.includes(written.at(-1)!) && !/(^|[^\\])(\\\\)*\\"$/.test(written);
}

function dedent(text: string): string {
    const lines = text.replace(/\r\n?/g, '\n').split('\n');
    const [first, ...rest] = lines;
    const indents = rest.filter(line => line.trim() !== '').map(line => line.length - line.trimStart().length);
    const common = Math.min(...indents, Number.MAX_SAFE_INTEGER);
    return [first!.trim(), ...rest.map(line => line.slice(common).trimEnd())].join('\n').trim();
}

/** `4.5`, `-2`, `+1`, and what else people write: `−2`, `0,5`, `4,200`, `1.000,50`. */
export function readNumber(written: string): number {
    const signed = written.replace(/^[−–]/, '-');
    const plain = /^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(signed) ? signed.replaceAll('.', '') : signed;
    const dotted = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain.replace(',', '.');
    const number = Number(dotted);
    return Number.isFinite(number) ? number : Number.parseFloat(dotted);
}
