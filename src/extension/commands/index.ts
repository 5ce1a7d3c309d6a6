import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { copyLink } from './copy-link.ts';
import { exportMap } from './export-map.ts';
import { newJourney } from './new-journey.ts';
import { openPreviewApart } from './open-preview-apart.ts';
import { openPreviewToSide } from './open-preview-to-side.ts';
import { openPreview } from './open-preview.ts';
import { openServerMenu } from './open-server-menu.ts';
import { pinPreview } from './pin-preview.ts';
import { present } from './present.ts';
import { printMap } from './print-map.ts';
import { restartServer } from './restart-server.ts';
import { showLog } from './show-log.ts';
import { showPlaces } from './show-places.ts';
import { unpinPreview } from './unpin-preview.ts';

export const commands: readonly Command[] = [
    newJourney,
    openPreview,
    openPreviewToSide,
    openPreviewApart,
    pinPreview,
    unpinPreview,
    compare,
    present,
    exportMap,
    printMap,
    copyLink,
    restartServer,
    showLog,
    openServerMenu,
    showPlaces
];
