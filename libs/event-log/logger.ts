/** What the adapters tell about themselves: NestJS' `Logger` fits. */
export interface Logger {
  debug(message: string): void;
  log(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
