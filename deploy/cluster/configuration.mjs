/**
 * What the programs of a cluster are told: etcd, which knows who the primary is; Patroni, which runs PostgreSQL and makes another node the
 * primary when it falls silent; HAProxy, behind whose port the primary is always found.
 */

/**
 * @typedef {object} Node
 * @property {string} name
 * @property {string} host where the other nodes reach it
 * @property {{ client: number, peer: number }} etcd ports
 * @property {number} patroni port of its answers to "who are you"
 * @property {number} postgresql port
 * @property {string} folder where its data lie
 */

/**
 * @typedef {object} Cluster
 * @property {Node[]} nodes three, so that two are a majority
 * @property {{ superuser: string, replication: string, rewind: string }} passwords
 * @property {string} programs the folder of PostgreSQL's programs
 * @property {{ primary: number, replicas: number, balancer: string }} entrance the ports behind which the primary and the replicas are found
 */

/** The words that etcd is started with on a node. @param {Cluster} cluster @param {Node} node */
export function etcdWords({ nodes }, { name, host, etcd, folder }) {
  const peers = nodes.map((one) => `${one.name}=http://${one.host}:${one.etcd.peer}`).join(',')
  return [
    ...['--name', name, '--data-dir', `${folder}/etcd`],
    ...['--listen-peer-urls', `http://${host}:${etcd.peer}`],
    ...['--initial-advertise-peer-urls', `http://${host}:${etcd.peer}`],
    ...['--listen-client-urls', `http://${host}:${etcd.client}`],
    ...['--advertise-client-urls', `http://${host}:${etcd.client}`],
    ...['--initial-cluster', peers, '--initial-cluster-state', 'new', '--logger', 'zap'],
  ]
}

/**
 * patroni.yml of a node, as JSON, which is YAML. A write is acknowledged when a second node has it, so the node that takes over has all that
 * was acknowledged. @param {Cluster} cluster @param {Node} node
 */
export function patroniConfiguration({ nodes, passwords, programs }, node) {
  const account = (/** @type {keyof Cluster['passwords']} */ name, /** @type {string} */ username) => ({
    [name]: { username, password: passwords[name] },
  })
  return {
    scope: 'firmground',
    name: node.name,
    restapi: { listen: `${node.host}:${node.patroni}`, connect_address: `${node.host}:${node.patroni}` },
    etcd3: { hosts: nodes.map(({ host, etcd }) => `${host}:${etcd.client}`) },
    bootstrap: {
      dcs: {
        ...{ ttl: 20, loop_wait: 5, retry_timeout: 5, maximum_lag_on_failover: 1_048_576 },
        synchronous_mode: true,
        postgresql: {
          use_pg_rewind: true,
          parameters: {
            ...{ wal_level: 'replica', hot_standby: 'on', max_wal_senders: 10, max_replication_slots: 10 },
            ...{ wal_keep_size: '256MB', max_connections: 100, synchronous_commit: 'on' },
          },
        },
      },
      initdb: [{ encoding: 'UTF8' }, { locale: 'C.UTF-8' }, 'data-checksums'],
    },
    postgresql: {
      listen: `${node.host}:${node.postgresql}`,
      connect_address: `${node.host}:${node.postgresql}`,
      data_dir: `${node.folder}/data`,
      bin_dir: programs,
      pgpass: `${node.folder}/pgpass`,
      authentication: {
        ...account('superuser', 'postgres'),
        ...account('replication', 'replicator'),
        ...account('rewind', 'rewinder'),
      },
      parameters: { unix_socket_directories: node.folder },
      pg_hba: [
        'local all all scram-sha-256',
        ...[...new Set([...nodes.map(({ host }) => host), '127.0.0.1'])].flatMap((host) => [
          `host replication replicator ${host}/32 scram-sha-256`,
          `host all all ${host}/32 scram-sha-256`,
        ]),
      ],
    },
  }
}

/** haproxy.cfg: who is the primary is asked of Patroni each second; connections to one that is no more are closed. @param {Cluster} cluster */
export function haproxyConfiguration({ nodes, entrance }) {
  const servers = nodes
    .map(
      ({ name, host, postgresql, patroni }) =>
        `  server ${name} ${host}:${postgresql} maxconn 100 check port ${patroni}`,
    )
    .join('\n')
  const listen = (/** @type {string} */ name, /** @type {number} */ port, /** @type {string} */ asks) => `
listen ${name}
  bind ${entrance.balancer}:${port}
  option httpchk GET ${asks}
  http-check expect status 200
  default-server inter 1s fall 2 rise 1 on-marked-down shutdown-sessions
${servers}
`
  return `global
  maxconn 400
defaults
  mode tcp
  retries 2
  timeout connect 2s
  timeout client 10m
  timeout server 10m
  timeout check 2s
${listen('primary', entrance.primary, '/primary')}${listen('replicas', entrance.replicas, '/replica')}`
}
