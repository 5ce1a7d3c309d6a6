import type { Column, Work } from '../../model/journey.ts';
import { amount, text, titles, told, type Told } from '../told.ts';
import type { Aspect } from './aspect.ts';

function work({ id, for: names, text: said, teams, systems, takes }: Work): Told {
    return told(id, { text: text(said), teams: titles(teams), systems: titles(systems), takes: amount(takes) }, { for: names });
}

function stage(name: 'frontstage' | 'backstage' | 'support'): Aspect {
    return { about: name, inColumn: (column: Column) => column[name].map(work) };
}

export const frontstage = stage('frontstage');
export const backstage = stage('backstage');
export const support = stage('support');
