import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { createSecretKey, createPrivateKey } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, SignJWT, UnsecuredJWT } from 'jose';
import { Provider } from 'oidc-provider';

/**
 * A certified OpenID provider for the tests, a program of its own: it is told by messages from the test that forked it
 * what it knows about people, and what it shall do wrong.
 */
const clients = [
  {
    client_id: 'grid',
    client_secret: 'a-secret-for-the-tests-only',
    token_endpoint_auth_method: 'client_secret_basic',
  },
  { client_id: 'grid-public', token_endpoint_auth_method: 'none' },
];

const people = new Map();
const relayed = [];
let appUrl = '';
let wrong = null;
let keys = [newKey()];
const stranger = newKey();
let current;
let issuer = '';

function newKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = Math.random().toString(36).slice(2);
  return { ...privateKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' };
}

function makeProvider() {
  const provider = new Provider(issuer, {
    clients: clients.map((client) => ({
      ...client,
      redirect_uris: [`${appUrl}/api/auth/oidc/callback`],
      post_logout_redirect_uris: [`${appUrl}/login`],
      backchannel_logout_uri: `${issuer}/relay`,
      backchannel_logout_session_required: true,
    })),
    jwks: { keys },
    cookies: { keys: ['a-key-for-the-tests-only'] },
    claims: {
      openid: ['sub'],
      profile: ['name', 'staff', 'groups', 'unit'],
      email: ['email', 'email_verified'],
    },
    features: { backchannelLogout: { enabled: true }, devInteractions: { enabled: true } },
    pkce: { required: () => true },
    // It would not call this machine: elsewhere that is somebody's inner network.
    fetch: (url, { dispatcher: _, ...options }) => fetch(url, options),
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({ sub, ...people.get(sub) }),
    }),
  });
  provider.use(async (context, next) => {
    await next();
    const token = context.oidc?.route === 'token' ? context.body?.id_token : undefined;
    if (token !== undefined && wrong !== null) context.body.id_token = await spoiled(token, wrong);
  });
  return provider.callback();
}

/** An ID token with something wrong in it. */
async function spoiled(token, kind) {
  const header = decodeProtectedHeader(token);
  const claims = decodeJwt(token);
  const [head, , signature] = token.split('.');
  const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const sign = (changed, key = keys[0], kid = header.kid) =>
    new SignJWT({ ...claims, ...changed })
      .setProtectedHeader({ alg: 'RS256', kid })
      .sign(createPrivateKey({ key, format: 'jwk' }));
  switch (kind) {
    case 'payload':
      return [head, encoded({ ...claims, sub: 'somebody-else' }), signature].join('.');
    case 'otherKey':
      return sign({}, stranger);
    case 'unknownKey':
      return sign({}, stranger, stranger.kid);
    case 'unsigned':
      return new UnsecuredJWT(claims).encode();
    case 'clientSecret':
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .sign(createSecretKey(Buffer.from(clients[0].client_secret)));
    case 'nonce':
      return sign({ nonce: 'another' });
    case 'audience':
      return sign({ aud: 'another' });
    case 'party':
      return sign({ aud: ['grid', 'another'], azp: 'another' });
    case 'issuer':
      return sign({ iss: 'http://127.0.0.1:9' });
    case 'expired':
      return sign({ iat: claims.iat - 7200, exp: claims.iat - 3600 });
    default:
      throw new Error(`Nothing is known to be wrong in this way: ${kind}`);
  }
}

/** A token signed as if by the provider, or by somebody else. */
function token({ claims, header = {}, by = 'provider' }) {
  const key = by === 'provider' ? keys[0] : stranger;
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: key.kid, ...header })
    .sign(createPrivateKey({ key, format: 'jwk' }));
}

/** Passes a logout token of the provider on, and remembers it and what came of it. */
async function relay(request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  const answer = await fetch(`${appUrl}/api/auth/oidc/backchannel-logout`, {
    method: 'POST',
    headers: { 'content-type': request.headers['content-type'] },
    body,
  });
  relayed.push({ token: new URLSearchParams(body).get('logout_token'), status: answer.status });
  response.writeHead(answer.status).end();
}

const server = createServer((request, response) => {
  if (request.url === '/relay') void relay(request, response);
  else void current(request, response);
});

const commands = {
  serve: (url) => {
    appUrl = url;
    current = makeProvider();
  },
  know: ({ sub, claims }) => void people.set(sub, claims),
  doWrong: (kind) => {
    wrong = kind;
  },
  rotateKeys: () => {
    keys = [newKey()];
    current = makeProvider();
  },
  token,
  relayed: () => relayed,
};

process.on('message', ({ id, command, argument }) => {
  Promise.resolve()
    .then(() => commands[command](argument))
    .then(
      (result) => process.send({ id, result }),
      (error) => process.send({ id, error: String(error) }),
    );
});
process.on('disconnect', () => process.exit(0));

server.listen(0, '127.0.0.1', () => {
  issuer = `http://127.0.0.1:${server.address().port}`;
  process.send({ issuer });
});
