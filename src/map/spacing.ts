/** The lengths that give the map its rhythm, in CSS pixels. */
export const spacing = {
    margin: 24,
    /** The column at the left with the names of the lanes. */
    header: 132,
    column: 152,
    /** Of a story, whose quotes are large. */
    storyColumn: 184,
    widestColumn: 240,
    gap: 12,
    radius: 6,
    /** Above and below what stands in a lane. */
    lane: 10,
    /** Between two facts of a cell. */
    fact: 5,
    /** Inside a card. */
    card: 9,
    /** What a map is wide at least, however few its columns. */
    narrowestMap: 860
} as const;
