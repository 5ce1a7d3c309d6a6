import { fromBase64 } from '../protocol/base64.ts';
import type { FromPage, ToPage } from '../protocol/preview.ts';
import type { Shares } from './share.ts';

/** VS Code makes what is shared, and has a clipboard for texts; pictures only the page can put there. */
export function shareInEditor(say: (message: FromPage) => void): Shares {
    const told = (message: FromPage): Promise<string> => {
        say(message);
        return Promise.resolve('');
    };
    return {
        picture() {
            const picture = nextPicture();
            say({ type: 'copy', as: 'picture' });
            return picture;
        },
        svg: () => told({ type: 'copy', as: 'svg' }),
        link: thing => told({ type: 'link', thing }),
        print: () => told({ type: 'print' }),
        printsByKey: false
    };
}

function nextPicture(): Promise<Blob> {
    return new Promise((resolve, reject) => {
        const heard = ({ data }: MessageEvent<ToPage>): void => {
            if (data.type !== 'picture') return;
            window.removeEventListener('message', heard);
            if (data.bytes === '') reject(new Error('There is no picture.'));
            else resolve(new Blob([fromBase64(data.bytes) as BlobPart], { type: 'image/png' }));
        };
        window.addEventListener('message', heard);
    });
}
