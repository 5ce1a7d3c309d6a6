/** Words of the language from the worst to the best. */
export const RESULTS = ['missed', 'partly', 'met', 'exceeded'] as const;
export const SEVERITIES = ['high', 'medium', 'low'] as const;
