/** What a pure function answers to a key that names all that it depends on; of the answers the last ones are kept, if nothing is said those of a few large pictures. */
export function remembered<T>(answers: Map<string, T>, key: string, answer: () => T, most = 50): T {
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.delete(answers.keys().next().value!);
    const made = answer();
    answers.set(key, made);
    return made;
}
