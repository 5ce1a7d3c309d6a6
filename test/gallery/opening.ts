/** README.md with the picture that it opens with as the gallery shows it now. */
export function renewed(readme: string, gallery: string): string {
    const hung = gallery.replaceAll('="pictures/', '="docs/pictures/').match(picture) ?? [];
    const [first] = readme.match(picture) ?? [];
    const again = first && hung.find(other => sourceOf(other) === sourceOf(first));
    if (!again) throw new Error('README.md opens with no picture of the gallery.');
    return readme.replace(first, () => again);
}

const picture = /<picture>[^]*?<\/picture>/g;

function sourceOf(picture: string): string | undefined {
    return / src="([^"]+)"/.exec(picture)?.[1];
}
