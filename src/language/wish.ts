import type { AstNode } from 'langium';
import type { JourneyFile } from './generated/ast.ts';
import type { Block, Entry } from './outline.ts';

/** What somebody wants of a text. What each of them changes in the model is what it names, and nothing else. */
export type Wish = Add | Remove | Put | Append | Drop | Tail | Move | Order | Wrap | Unwrap | Comment | Uncomment;

/** A thing with a block, or the file itself. */
export type Into = Block | JourneyFile;

/** Says one more fact, or declares one more thing, in a block; a block that is not there yet is opened. */
export interface Add {
    readonly do: 'add';
    readonly to: Into;
    /** As it is written, over one or several lines, formatted as the formatter does it and not indented. */
    readonly text: string;
    /** What it stands behind, in the same block, or `first` of its kind; without it the contract's order of facts decides. */
    readonly behind?: Entry | 'first';
}

/** Takes a fact or a thing away; the comments around it stay. Neighbours that are taken away together go as one. */
export interface Remove {
    readonly do: 'remove';
    readonly what: Entry;
    /** The comments right above it and behind it on its line go too. */
    readonly comments?: true;
}

/** Writes another value in the place of one that is there: a score, a word, a name, a title; without a property, the whole of it anew. */
export interface Put {
    readonly do: 'put';
    readonly of: AstNode;
    readonly property?: string;
    readonly index?: number;
    readonly text: string;
}

/** Puts one more value at the end of a list: a channel behind `via`, a persona behind `for`, a word behind a head or behind `feels`. */
export interface Append {
    readonly do: 'append';
    readonly to: AstNode;
    readonly property: string;
    readonly text: string;
}

/** Takes one of several values out of a list, or a value that need not be there. */
export interface Drop {
    readonly do: 'drop';
    readonly from: AstNode;
    readonly property: string;
    readonly index: number;
}

/** Says what follows the first value of a fact: `informed every 2 days`; what the fact says of this kind already is replaced. */
export interface Tail {
    readonly do: 'tail';
    readonly of: AstNode;
    /** As it is written; an empty text takes the tail away that `instead` names. */
    readonly text: string;
    /** The tail that it takes the place of; without it a tail is added. */
    readonly instead?: AstNode;
}

/** Moves a fact or a thing within its file, with the comments right above it and the one behind it; where something is written instead, that one stays. */
export interface Move {
    readonly do: 'move';
    readonly what: Entry;
    readonly to: Into;
    /** What it stands behind, or `first` of its kind; without it the contract's order decides, as with an `add`. */
    readonly behind?: Entry | 'first';
    /** What is written where it stood: the name of a thing that is declared elsewhere from then on. */
    readonly instead?: string;
}

/** Lets things of one block change places with each other, each with the comments right above it and the one behind it. */
export interface Order {
    readonly do: 'order';
    /** In the order in which they shall stand, on the places that they have now. */
    readonly entries: readonly [Entry, ...Entry[]];
}

/** Puts neighbours into a block of their own, with the comments right above the first and behind the last. */
export interface Wrap {
    readonly do: 'wrap';
    readonly first: Entry;
    /** The same as the first, or one behind it in the same block. */
    readonly last: Entry;
    /** What the block is: `phase "Delivery" during`. */
    readonly head: string;
}

/** Takes a block away and leaves what stands in it. */
export interface Unwrap {
    readonly do: 'unwrap';
    readonly what: Block;
}

/** Writes a comment of one line above the line on which something starts. */
export interface Comment {
    readonly do: 'comment';
    readonly above: AstNode;
    /** With its `//`. */
    readonly text: string;
}

/** Takes a comment of one line away again. */
export interface Uncomment {
    readonly do: 'uncomment';
    readonly above: AstNode;
    /** As it is written, with its `//`. */
    readonly text: string;
}

/** A mending that is offered to the writer: everything of it happens or nothing, in one step of undo. */
export interface Fix {
    /** What it does, as an order: `Add a pain`. */
    readonly title: string;
    readonly wishes: readonly Wish[];
}
