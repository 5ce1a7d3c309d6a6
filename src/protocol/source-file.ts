/** True of the name of a file that journeys are read from, in whatever case its ending is written. */
export function isSourceFile(path: string): boolean {
    return /\.journey$/i.test(path);
}

/** Why no export is written to such a file, as the end of a sentence. */
export const whySourceStays = 'a .journey file holds what somebody wrote, and no export takes its place';
