/** Measures of colour: what a test judges a palette by. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Linear light from 0 to 1, of `#RRGGBB`. */
export function linear(hex: string): Rgb {
    const channel = (at: number): number => {
        const value = parseInt(hex.slice(at, at + 2), 16) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    };
    return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(one: string, other: string): number {
    const [high = 0, low = 0] = [one, other].map(hex => luminance(linear(hex)) + 0.05).sort((a, b) => b - a);
    return high / low;
}

function luminance([red, green, blue]: Rgb): number {
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Dichromatic vision by Machado, Oliveira and Fernandes (2009), severity 1, in linear light. */
export const visions: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
    normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
    tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]]
};

export function seenBy(vision: readonly [Rgb, Rgb, Rgb], [red, green, blue]: Rgb): Rgb {
    const seen = vision.map(row => Math.min(1, Math.max(0, row[0] * red + row[1] * green + row[2] * blue)));
    return [seen[0]!, seen[1]!, seen[2]!];
}

/** CIEDE2000, by Sharma, Wu and Dalal (2005). */
export function difference(one: Rgb, other: Rgb): number {
    const [l1, a1, b1] = lab(one);
    const [l2, a2, b2] = lab(other);
    const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
    const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)));
    const [p1, p2] = [(1 + g) * a1, (1 + g) * a2];
    const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
    const [h1, h2] = [hue(p1, b1), hue(p2, b2)];
    const turn = c1 * c2 === 0 ? 0 : Math.abs(h2 - h1) <= 180 ? h2 - h1 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 + 360;
    const bend = 2 * Math.sqrt(c1 * c2) * sin(turn / 2);
    const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
    const h = c1 * c2 === 0 ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
    const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
    const sl = 1 + 0.015 * (l - 50) ** 2 / Math.sqrt(20 + (l - 50) ** 2);
    const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t];
    const rotation = -sin(60 * Math.exp(-(((h - 275) / 25) ** 2))) * 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
    return Math.sqrt(((l2 - l1) / sl) ** 2 + ((c2 - c1) / sc) ** 2 + (bend / sh) ** 2 + rotation * ((c2 - c1) / sc) * (bend / sh));
}

function lab([red, green, blue]: Rgb): readonly [number, number, number] {
    const bent = (value: number): number => value > (6 / 29) ** 3 ? Math.cbrt(value) : value / (3 * (6 / 29) ** 2) + 4 / 29;
    const x = bent((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
    const y = bent(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
    const z = bent((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function hue(a: number, b: number): number {
    return a === 0 && b === 0 ? 0 : (Math.atan2(b, a) * 180 / Math.PI + 360) % 360;
}

const sin = (degrees: number): number => Math.sin(degrees * Math.PI / 180);
const cos = (degrees: number): number => Math.cos(degrees * Math.PI / 180);
