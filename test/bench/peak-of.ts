import { readFileSync } from 'node:fs';

/** The bytes that a running process has needed at its peak, where the system tells. */
export function peakOf(pid: number): number | undefined {
    if (process.platform !== 'linux') return undefined;
    try {
        const line = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
        return line ? Number(line[1]) * 1024 : undefined;
    } catch {
        return undefined;
    }
}
