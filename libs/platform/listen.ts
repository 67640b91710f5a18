import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** @throws Error of one line that says what to do when the port is taken. */
export async function listen(app: NestFastifyApplication, port: number, host: string, variable: string): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE') throw error;
    throw new Error(`port ${port} of ${host} is taken: stop what listens there, or set ${variable} to another`, {
      cause: error,
    });
  }
}
