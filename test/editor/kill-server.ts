import { execFileSync } from 'node:child_process';

/** A process that is killed takes its time to go. */
const killed = new Set<number>();

/** Kills the language server of the editor that this process has opened, as the system does when memory is short; false where there is none now. */
export function killServer(): boolean {
    const processes = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
        .map(line => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
        .flatMap(found => found ? { id: Number(found[1]), parent: Number(found[2]), words: found[3]! } : []);
    const parents = new Map(processes.map(({ id, parent }) => [id, parent]));
    const isOurs = (id: number): boolean => id === process.pid || (id > 1 && isOurs(parents.get(id) ?? 0));
    const servers = processes.filter(({ id, words }) => words.includes('server.cjs') && words.includes('--clientProcessId') && isOurs(id) && !killed.has(id));
    for (const { id } of servers) killed.add(id);
    return servers.map(({ id }) => process.kill(id, 'SIGKILL')).length > 0;
}
