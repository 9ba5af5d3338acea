import { respond } from './respond.js'

const worker: { fetch: (request: Request) => Promise<Response> } = { fetch: respond }

export default worker
