/** Stands in the bundles for what pdfkit and fontkit can do and no map asks for: opening fonts by pdfkit itself, encryption, breaking lines, PNG, and WOFF2 with its dictionary of half a megabyte. */
export default function leftOut(): never {
    throw new Error('This is left out of the bundle.');
}

export const cbc = leftOut;
export const ecb = leftOut;
export const create = leftOut;
