import { createServer } from 'node:http';
import { total } from './basket.js';

const release = process.env.RELEASE ?? 'dev';

createServer((request, response) => {
  if (request.url === '/healthz') {
    response.end(JSON.stringify({ release, currency: total([]).currency }));
    return;
  }
  response.statusCode = 404;
  response.end();
}).listen(8080);
