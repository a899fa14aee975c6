#!/usr/bin/env node
import { runCommandLine } from './cli/run.ts';

// A reader that has seen enough (`| head`) closes the pipe: no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

process.exitCode = await runCommandLine(process.argv.slice(2));
