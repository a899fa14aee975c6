#!/usr/bin/env node
import { runCommandLine } from './cli/run.ts';

// A reader that has seen enough (`| head`) closes the pipe: the work goes on, and the exit code tells how it went.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`Không ghi được kết quả ra đầu ra (${error.code}).\n`);
  process.exit(2);
});

process.exitCode = await runCommandLine(process.argv.slice(2));
