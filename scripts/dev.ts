import { spawn } from 'node:child_process';

/** `npm run dev`: the live site while writing, on this machine only. `PORT` changes the port. */
const port = process.env['PORT'] ?? '3000';
const next = spawn('next', ['dev', '--hostname', '127.0.0.1', '--port', port], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  shell: process.platform === 'win32',
});
next.on('exit', (code) => {
  process.exitCode = code ?? 0;
});
