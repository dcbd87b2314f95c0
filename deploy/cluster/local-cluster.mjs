/** Three nodes on one machine, for trying: as they are laid out on three, but for the addresses. */
import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { etcdWords, haproxyConfiguration, patroniConfiguration } from './configuration.mjs'

const host = '127.0.0.1'
const programs = '/usr/lib/postgresql/15/bin'

/** @param {number} count */
async function freePorts(count) {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        /** @type {Promise<import('node:net').Server>} */ (
          new Promise((resolve, reject) => {
            const server = createServer()
            server.once('error', reject)
            server.listen(0, host, () => resolve(server))
          })
        ),
    ),
  )
  const ports = servers.map((server) => /** @type {import('node:net').AddressInfo} */ (server.address()).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}

/** PostgreSQL does not run as root: where this is root, the nodes run as `postgres`. */
function whoRuns() {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })),
  )
  return { uid, gid }
}

/**
 * @typedef {object} LocalCluster
 * @property {string} url where the primary is found, whichever node it is
 * @property {string} replicas where a replica is found
 * @property {() => Promise<string | null>} primary the name of the node that is the primary; null while none is
 * @property {(name: string) => void} kill ends a node's PostgreSQL and Patroni as a power failure would
 * @property {(name: string) => void} start starts a node again
 * @property {() => Promise<boolean>} isWhole whether all nodes answer, and one is known to have all that the primary acknowledged
 * @property {() => Promise<void>} stop
 */

/**
 * Lays a cluster out in a folder, starts it and makes the database `firmground` on it.
 * @param {string} folder which the user postgres can reach
 * @returns {Promise<LocalCluster>}
 */
export async function startLocalCluster(folder) {
  const who = whoRuns()
  const ports = await freePorts(14)
  const at = (/** @type {number} */ index) => /** @type {number} */ (ports[index])
  const password = () => randomBytes(18).toString('base64url')
  const nodes = ['one', 'two', 'three'].map((name, index) => ({
    ...{ name, host, folder: join(folder, name) },
    etcd: { client: at(index * 4), peer: at(index * 4 + 1) },
    ...{ patroni: at(index * 4 + 2), postgresql: at(index * 4 + 3) },
  }))
  const cluster = {
    ...{ nodes, programs },
    passwords: { superuser: password(), replication: password(), rewind: password() },
    entrance: { balancer: host, primary: at(12), replicas: at(13) },
  }
  /** @type {Map<string, import('node:child_process').ChildProcess>} */
  const running = new Map()
  const run = (/** @type {string} */ name, /** @type {string} */ program, /** @type {string[]} */ words) => {
    const log = openSync(join(folder, `${name}.log`), 'a')
    const env = { ...process.env, LANG: 'C.UTF-8', HOME: folder }
    running.set(name, spawn(program, words, { ...who, cwd: folder, env, stdio: ['ignore', log, log] }))
  }
  const own = (/** @type {string} */ path) => who.uid !== undefined && chownSync(path, who.uid, who.gid ?? 0)
  own(folder)
  const patroniFile = (/** @type {string} */ name) => join(folder, `patroni-${name}.yml`)
  for (const node of nodes) {
    mkdirSync(node.folder, { mode: 0o700 })
    own(node.folder)
    writeFileSync(patroniFile(node.name), JSON.stringify(patroniConfiguration(cluster, node), null, 2), {
      mode: 0o600,
    })
    own(patroniFile(node.name))
    run(`etcd-${node.name}`, 'etcd', etcdWords(cluster, node))
  }
  writeFileSync(join(folder, 'haproxy.cfg'), haproxyConfiguration(cluster))
  const startPatroni = (/** @type {string} */ name) => run(`patroni-${name}`, 'patroni', [patroniFile(name)])
  for (const { name } of nodes) startPatroni(name)
  run('haproxy', 'haproxy', ['-db', '-f', join(folder, 'haproxy.cfg')])

  const asks = async (/** @type {string} */ path) => {
    const answers = await Promise.all(
      nodes.map(async ({ name, patroni }) => {
        const answer = await fetch(`http://${host}:${patroni}${path}`, {
          signal: AbortSignal.timeout(2_000),
        }).catch(() => null)
        return answer?.ok ? [name] : []
      }),
    )
    return answers.flat()
  }
  const primary = async () => (await asks('/primary'))[0] ?? null
  // A node that is not known to have all that was acknowledged does not take over.
  const isWhole = async () =>
    (await primary()) !== null &&
    (await asks('/replica')).length === nodes.length - 1 &&
    (await asks('/synchronous')).length > 0
  const address = (/** @type {number} */ port, /** @type {string} */ database) =>
    `postgresql://postgres:${cluster.passwords.superuser}@${host}:${port}/${database}`
  const until = Date.now() + 120_000
  while (!(await isWhole())) {
    if (Date.now() > until) throw new Error(`the cluster does not come up; its logs are in ${folder}`)
    await sleep(500)
  }
  execFileSync(join(programs, 'psql'), [
    address(cluster.entrance.primary, 'postgres'),
    '-qc',
    'create database firmground',
  ])
  return {
    url: address(cluster.entrance.primary, 'firmground'),
    replicas: address(cluster.entrance.replicas, 'firmground'),
    ...{ primary, isWhole, start: startPatroni },
    kill(name) {
      const pids = [running.get(`patroni-${name}`)?.pid, postmasterOf(join(folder, name, 'data'))]
      for (const pid of pids) if (pid !== undefined) killTree(pid)
    },
    async stop() {
      for (const [name, child] of running) if (name.startsWith('patroni')) child.kill('SIGTERM')
      await Promise.all(
        [...running].map(([name, child]) => (name.startsWith('patroni') ? ended(child) : null)),
      )
      for (const child of running.values()) child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** @param {import('node:child_process').ChildProcess} child */
const ended = (child) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : Promise.race([new Promise((resolve) => child.once('exit', resolve)), sleep(20_000)])

/** @param {string} data */
function postmasterOf(data) {
  try {
    return Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}

/** A process and what it started, at once. @param {number} pid */
function killTree(pid) {
  let children = ''
  try {
    children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
  } catch {
    // It has none.
  }
  for (const one of [pid, ...children.trim().split(/\s+/).map(Number)]) {
    try {
      if (one > 0) process.kill(one, 'SIGKILL')
    } catch {
      // It ended by itself.
    }
  }
}
