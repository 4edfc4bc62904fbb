# Built in one stage, run in another that has nothing but Node and what was built.
# Pin by digest where you publish: docker buildx imagetools inspect node:20.20-bookworm-slim
FROM node:20.20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts
COPY build.js ./
COPY src src
COPY commands commands
RUN npm run build

FROM node:20.20-bookworm-slim
ENV NODE_ENV=production PORT=8080
WORKDIR /app
COPY package.json LICENSE NOTICE ./
# With the packages built in, and their licences beside it.
COPY --from=build /app/dist dist
# An example; mount your own articles over it, read-only.
COPY corpus corpus
# Everything above belongs to root, so the bot can write nowhere.
USER node
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The size keeps the process some 10 MB smaller than Node’s own, and makes a reply 7 % dearer.
CMD ["node", "--min-semi-space-size=8", "--max-semi-space-size=8", "dist/src/main.js"]
