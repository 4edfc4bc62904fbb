/** https://docs.discord.com/developers/topics/opcodes-and-status-codes */
export const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  acknowledged: 11,
} as const

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
export const CLOSE = {
  decodeError: 4002,
  authenticationFailed: 4004,
  invalidShard: 4010,
  disallowedIntents: 4014,
} as const
