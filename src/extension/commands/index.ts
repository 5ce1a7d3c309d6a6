import type { Command } from './command.ts';
import { exportMap } from './export-map.ts';
import { newJourney } from './new-journey.ts';
import { openPreviewToSide } from './open-preview-to-side.ts';
import { openPreview } from './open-preview.ts';
import { openServerMenu } from './open-server-menu.ts';
import { restartServer } from './restart-server.ts';
import { showLog } from './show-log.ts';
import { showPlaces } from './show-places.ts';

export const commands: readonly Command[] = [
    newJourney,
    openPreview,
    openPreviewToSide,
    exportMap,
    restartServer,
    showLog,
    openServerMenu,
    showPlaces
];
