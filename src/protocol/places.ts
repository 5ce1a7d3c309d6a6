import { RequestType, type Position, type Range } from 'vscode-languageserver-protocol';

/** Client to server: the id of the innermost thing of a drawn journey around a place in its text. Null where there is none, as between the columns of a phase. */
export const findThing = new RequestType<FindThingParams, string | null, void>('journey/thingAt');

export interface FindThingParams {
    readonly uri: string;
    /** As it is drawn. */
    readonly journey?: string;
    readonly position: Position;
}

/** Client to server: where the name of a thing of a drawn journey stands in its text. Null where it does not stand there any more. */
export const findPlace = new RequestType<FindPlaceParams, Range | null, void>('journey/placeOf');

export interface FindPlaceParams {
    readonly uri: string;
    readonly journey?: string;
    /** The id that the drawing has for it. */
    readonly thing: string;
}
