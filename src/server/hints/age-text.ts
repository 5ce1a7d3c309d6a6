import { ageOf } from '../../rules/age.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How long ago a day was, as people say it: `8 weeks ago`. Both days are `YYYY-MM-DD`; undefined for one that is still to come. */
export function ageText(day: string, today: string): string | undefined {
    const days = (Date.parse(today) - Date.parse(day)) / DAY;
    if (!(days >= 0)) return undefined;
    if (days === 0) return 'today';
    if (days === 1) return 'yesterday';
    if (days < 14) return `${days} days ago`;
    if (days < 70) return `${Math.floor(days / 7)} weeks ago`;
    const { months } = ageOf(day, today);
    return months < 24 ? `${months} months ago` : `${Math.floor(months / 12)} years ago`;
}
