# What hadolint must not let through: a base that is another one tomorrow.
FROM node:latest
USER 1000:1000
