import { openPreview } from './open-preview.ts';
import { openPreviewToSide } from './open-preview-to-side.ts';

export const previewCommands = [
    openPreview,
    openPreviewToSide
] as const;
