import type { Admin } from 'kafkajs';

/** An admin client that connects at its first question, and again at the next when that failed. */
export class LazyAdmin {
  private connected: Promise<void> | undefined;

  constructor(private readonly admin: Admin) {}

  async ready(): Promise<Admin> {
    this.connected ??= this.admin.connect();
    try {
      await this.connected;
    } catch (error) {
      this.connected = undefined;
      throw error;
    }
    return this.admin;
  }

  async close(): Promise<void> {
    if (this.connected) await this.admin.disconnect();
  }
}
