import { amount, list, text, told, word, words } from '../told.ts';
import type { Aspect } from './aspect.ts';

export const brand: Aspect = {
    about: 'brand',
    inJourney: ({ id, brand }) => brand ? [told(id, {
        title: text(brand.title), vision: text(brand.vision), mission: text(brand.mission), promises: list(brand.promises)
    }, { thing: brand })] : []
};

export const offering: Aspect = {
    about: 'offering',
    inJourney: ({ id, offering }) => offering ? [told(id, {
        title: text(offering.title), kind: words(offering.kind), sales: word(offering.sales), priceSensitivity: word(offering.priceSensitivity), price: amount(offering.price)
    }, { thing: offering })] : []
};
