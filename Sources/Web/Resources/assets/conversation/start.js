// Starts the conversation page: the shelf at the side and the room.

import { me, refreshMe, reopen, start } from "../frame/page.js";
import { Conversation } from "./conversation.js";
import { Shelf } from "./shelf.js";

start(async () => {
  const conversation = new Conversation({
    reopen, model: () => me().model,
    changed: () => shelf.refresh().then(refreshMe).catch(() => {}),
    gone: (id) => shelf.gone(id),
  });
  const shelf = new Shelf({
    open: (thread, companion, message) => conversation.open(thread, companion, message),
    jump: (message) => conversation.jump(message), language: () => me().language,
  });
  await shelf.load();
});
